// A SQLite VFS named "faulty" that does what the system's does, until a test tells it to misbehave like a
// network drive: not to answer, to be full, to be read-only, to lose the answer of a commit that it carried
// out.
//
// Always holds: it concerns only files opened through its name; reset() makes it well-behaved again. Any
// thread.
#pragma once

namespace samaki::faulty_vfs {

/// The VFS's name for StoreOptions::vfs; registers it the first time.
const char* name();

/// Every call waits until release(): a drive that does not answer.
void hold();
void release();

/// Every write answers that the disk is full.
void fillUp();
/// Files can be opened for reading only.
void makeReadOnly();
/// Every read and write fails as when the cable is out.
void unplug();
/// The next time a journal is truncated (the moment a commit takes effect), it is, and an error is answered.
void loseNextCommitsAnswer();

void reset();

} // namespace samaki::faulty_vfs
