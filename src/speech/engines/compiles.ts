/** Whether there is WebAssembly here. Without, as in the Lockdown Mode of iOS, the engine comes as a script. */
export const compiles = typeof WebAssembly === 'object';
