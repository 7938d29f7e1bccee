#include "tests/support/faulty_vfs.h"

#include <sqlite3.h>

#include <atomic>
#include <condition_variable>
#include <cstring>
#include <mutex>

namespace samaki::faulty_vfs {

namespace {

constexpr const char* kName = "faulty";

struct Faults {
    std::mutex mutex;
    std::condition_variable released;
    bool held = false;
    std::atomic<bool> full = false;
    std::atomic<bool> readOnly = false;
    std::atomic<bool> unplugged = false;
    std::atomic<bool> loseAnswer = false;
};

Faults faults;
sqlite3_vfs* real = nullptr;

struct File {
    sqlite3_file base;
    bool journal;
    sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* fileOf(sqlite3_file* file) { return reinterpret_cast<File*>(file); }

void waitWhileHeld() {
    std::unique_lock lock(faults.mutex);
    faults.released.wait(lock, [] { return !faults.held; });
}

int closeFile(sqlite3_file* file) {
    sqlite3_file* inner = fileOf(file)->inner();
    return inner->pMethods != nullptr ? inner->pMethods->xClose(inner) : SQLITE_OK;
}
int readFile(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset) {
    waitWhileHeld();
    if (faults.unplugged)
        return SQLITE_IOERR_READ;
    sqlite3_file* inner = fileOf(file)->inner();
    return inner->pMethods->xRead(inner, to, amount, offset);
}
int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
    waitWhileHeld();
    if (faults.full)
        return SQLITE_FULL;
    if (faults.unplugged)
        return SQLITE_IOERR_WRITE;
    sqlite3_file* inner = fileOf(file)->inner();
    return inner->pMethods->xWrite(inner, from, amount, offset);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    waitWhileHeld();
    if (faults.unplugged)
        return SQLITE_IOERR_TRUNCATE;
    sqlite3_file* inner = fileOf(file)->inner();
    const int result = inner->pMethods->xTruncate(inner, size);
    if (fileOf(file)->journal && faults.loseAnswer.exchange(false))
        return SQLITE_IOERR_TRUNCATE;
    return result;
}
int syncFile(sqlite3_file* file, int flags) {
    waitWhileHeld();
    sqlite3_file* inner = fileOf(file)->inner();
    return faults.unplugged ? SQLITE_IOERR_FSYNC : inner->pMethods->xSync(inner, flags);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    waitWhileHeld();
    sqlite3_file* inner = fileOf(file)->inner();
    return inner->pMethods->xFileSize(inner, size);
}
int lockFile(sqlite3_file* file, int level) {
    waitWhileHeld();
    sqlite3_file* inner = fileOf(file)->inner();
    return faults.unplugged ? SQLITE_IOERR_LOCK : inner->pMethods->xLock(inner, level);
}
int unlockFile(sqlite3_file* file, int level) {
    sqlite3_file* inner = fileOf(file)->inner();
    return inner->pMethods->xUnlock(inner, level);
}
int reservedLock(sqlite3_file* file, int* held) {
    sqlite3_file* inner = fileOf(file)->inner();
    return inner->pMethods->xCheckReservedLock(inner, held);
}
int controlFile(sqlite3_file* file, int operation, void* argument) {
    sqlite3_file* inner = fileOf(file)->inner();
    return inner->pMethods->xFileControl(inner, operation, argument);
}
int sectorSize(sqlite3_file* file) {
    sqlite3_file* inner = fileOf(file)->inner();
    return inner->pMethods->xSectorSize(inner);
}
int characteristics(sqlite3_file* file) {
    sqlite3_file* inner = fileOf(file)->inner();
    return inner->pMethods->xDeviceCharacteristics(inner);
}

const sqlite3_io_methods methods = {1,           closeFile,  readFile,        writeFile,  truncateFile,
                                    syncFile,    sizeOfFile, lockFile,        unlockFile, reservedLock,
                                    controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                    nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    waitWhileHeld();
    File* ours = fileOf(file);
    ours->base.pMethods = nullptr;
    ours->journal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    const bool shared =
        path != nullptr && std::strstr(path, ".samaki") != nullptr; // a copy into the replica is not
    if (faults.readOnly && shared && (flags & SQLITE_OPEN_MAIN_DB) != 0)
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    if (faults.unplugged)
        return SQLITE_CANTOPEN;
    const int result = real->xOpen(real, path, ours->inner(), flags, outFlags);
    if (result == SQLITE_OK)
        ours->base.pMethods = &methods;
    return result;
}

void install() {
    real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs;
    std::memcpy(&vfs, real, sizeof(vfs));
    vfs.zName = kName;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    vfs.xOpen = openFile;
    vfs.pNext = nullptr;
    sqlite3_vfs_register(&vfs, 0);
}

} // namespace

const char* name() {
    static std::once_flag once;
    std::call_once(once, install);
    return kName;
}

void hold() {
    const std::lock_guard lock(faults.mutex);
    faults.held = true;
}

void release() {
    const std::lock_guard lock(faults.mutex);
    faults.held = false;
    faults.released.notify_all();
}

void fillUp() { faults.full = true; }
void makeReadOnly() { faults.readOnly = true; }
void unplug() { faults.unplugged = true; }
void loseNextCommitsAnswer() { faults.loseAnswer = true; }

void reset() {
    release();
    faults.full = false;
    faults.readOnly = false;
    faults.unplugged = false;
    faults.loseAnswer = false;
}

} // namespace samaki::faulty_vfs
