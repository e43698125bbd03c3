// Which folders' files are meant: all of them, or those that are named.

/** The first folder of a path, as either kind of system writes it. */
const roomOf = file => file.split(/[\\/]/)[0];

/**
 * Of the files of a folder, given by their paths: the tests and the lock files of the named rooms, of all where none
 * is named. A name that no room with tests has is an error, so that a slip of the pen does not pass for a success.
 */
export function chooseRooms(files, names) {
  const own = files.filter(file => !file.includes('node_modules'));
  const ending = end => own.filter(file => file.endsWith(end));
  const rooms = [...new Set(ending('.node-test.js').map(roomOf))].sort();
  const unknown = names.filter(name => !rooms.includes(name));
  if (unknown.length) {
    throw new Error(`apps/cms has no tests in ${unknown.join(', ')}. It has them in ${rooms.join(', ')}.`);
  }
  const chosen = rooms.filter(room => !names.length || names.includes(room));
  const inChosen = file => chosen.includes(roomOf(file));
  return {
    rooms: chosen,
    tests: ending('.node-test.js').filter(inChosen),
    locks: ending('package-lock.json').filter(inChosen),
  };
}
