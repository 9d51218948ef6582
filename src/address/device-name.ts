/** Names that Windows gives to devices, whatever stands behind a dot (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const device = /^(?:con|prn|aux|nul|conin\$?|conout\$?|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Whether no file or folder of this name, without its ending, can be made on Windows. */
export function isDeviceName(name: string): boolean {
  return device.test(name);
}
