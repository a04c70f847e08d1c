// Where the headers come from: the package, its version and the hash of every file we read.
export {
  ENGINE_PACKAGE as package,
  ENGINE_VERSION as version,
  HEADER_FILES as sha256,
} from '../src/wine/pins.ts';
