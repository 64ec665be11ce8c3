/** Of the database, and of the channel on which pages tell each other of its changes. */
export const databaseName = 'avakhan';
export const channelName = 'avakhan-library';
