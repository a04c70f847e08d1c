/** Which members of our classes are machinery: they do not cross, and nobody is offered them. */
export { LOCAL_MEMBERS } from '../session/remote.ts';
