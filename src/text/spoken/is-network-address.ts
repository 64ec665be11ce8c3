/** Whether figures with dots between them are the four of a network address: 192.168.1.1, ۸.۸.۸.۸. */
export function isNetworkAddress(figures: string): boolean {
  const parts = figures.split('.');
  return parts.length === 4 && parts.every((part) => Number(part) <= 255 && !/^0\d/.test(part));
}
