/** The name of a file without its folder, as either system writes it. */
export function baseName(file: string): string {
  return file.slice(file.search(/[^\\/]*$/));
}
