/* Stands between a program and the C library, for the files below one folder. It records what is written and
 * what is made durable, so that a power cut can be played back, and it lets the n-th call fail as a disk would.
 * Compiled by the tests that use it; never part of the program.
 *
 *   FAULTS_DIR   the folder watched
 *   FAULTS_LOG   record events there (outside of the folder)
 *   FAULTS_FAIL  "n kind once|always": kind is one of enospc, eio, edquot, short, eintr
 *   FAULTS_HIT   receives one byte when the call failed
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define FDS 4096
#define INODES 65536
#define REAL(name) ((__typeof__(&name))real(#name))

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static __thread int inside; /* our own calls are not watched */
static const char *folder;
static size_t folder_length;
static int log_file = -1;
static long calls, fail_at;
static int fail_kind, fail_always, ready;
enum { NONE, ENOSPC_, EIO_, EDQUOT_, SHORT_, EINTR_ };
enum { READS = 1, WRITES = 2, SYNCS = 4, NAMES = 8 };

/* What a watched descriptor stands for: a number of its inode, or the folder. */
static uint32_t of_fd[FDS];
#define THE_FOLDER UINT32_MAX
static struct { dev_t dev; ino_t ino; uint32_t id; } inodes[INODES];
static uint32_t inode_count, last_id;

static void *real(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (!found) abort();
    return found;
}

__attribute__((constructor)) static void begin(void) {
    inside = 1;
    folder = getenv("FAULTS_DIR");
    folder_length = folder ? strlen(folder) : 0;
    const char *log = getenv("FAULTS_LOG"), *fail = getenv("FAULTS_FAIL");
    if (log) log_file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fail) {
        char kind[16] = "", often[16] = "";
        sscanf(fail, "%ld %15s %15s", &fail_at, kind, often);
        fail_kind = !strcmp(kind, "enospc") ? ENOSPC_ : !strcmp(kind, "eio") ? EIO_ : !strcmp(kind, "edquot") ? EDQUOT_
                  : !strcmp(kind, "short") ? SHORT_ : !strcmp(kind, "eintr") ? EINTR_ : NONE;
        fail_always = !strcmp(often, "always");
    }
    ready = folder != NULL;
    inside = 0;
}

static int watched(const char *path) {
    return ready && !inside && path && !strncmp(path, folder, folder_length) &&
           (path[folder_length] == '/' || path[folder_length] == 0);
}

static uint32_t id_of(int fd) { return ready && !inside && fd >= 0 && fd < FDS ? of_fd[fd] : 0; }

static void put(const void *bytes, size_t length) {
    const char *at = bytes;
    while (length > 0) {
        ssize_t written = REAL(write)(log_file, at, length);
        if (written <= 0) abort();
        at += written;
        length -= (size_t)written;
    }
}

/* One event: a letter, the inode, two numbers and bytes; all little end first, as this machine has them. */
static void record(char what, uint32_t id, uint64_t a, const void *bytes, uint64_t length) {
    if (log_file < 0) return;
    char head[21];
    head[0] = what;
    memcpy(head + 1, &id, 4);
    memcpy(head + 5, &a, 8);
    memcpy(head + 13, &length, 8);
    put(head, sizeof head);
    if (length) put(bytes, length);
}

/* Whether this call is the one that fails: errno is set, or *shorter tells how much of it to do. */
static int fails(int class, size_t *shorter) {
    long number = ++calls;
    int due = fail_at > 0 && (fail_always ? number >= fail_at : number == fail_at);
    if (!due) return 0;
    int full = fail_kind == ENOSPC_ || fail_kind == EDQUOT_;
    if (full && !(class & (WRITES | NAMES | SYNCS))) return 0;   /* a full disk can be read */
    if (fail_kind == SHORT_ && !(class & WRITES)) return 0;
    if (fail_kind == EINTR_ && (!(class & (WRITES | READS)) || number != fail_at)) return 0;
    const char *hit = getenv("FAULTS_HIT");
    if (hit) {
        int fd = REAL(open)(hit, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (fd >= 0) { (void)!REAL(write)(fd, "x", 1); REAL(close)(fd); }
    }
    if (fail_kind == SHORT_) {
        if (shorter && *shorter > 1) *shorter /= 2;
        return 0;
    }
    errno = full ? (fail_kind == EDQUOT_ ? EDQUOT : ENOSPC) : fail_kind == EINTR_ ? EINTR : EIO;
    return 1;
}

static uint32_t known(const struct stat *found) {
    for (uint32_t i = inode_count; i-- > 0;)
        if (inodes[i].dev == found->st_dev && inodes[i].ino == found->st_ino) return inodes[i].id;
    return 0;
}

static void opened(int fd, const char *path, int is_new) {
    struct stat found;
    if (fd < 0 || fd >= FDS || fstat(fd, &found)) return;
    if (S_ISDIR(found.st_mode)) { of_fd[fd] = THE_FOLDER; return; }
    uint32_t id = is_new ? 0 : known(&found);
    if (!id) {
        if (inode_count == INODES) abort();
        id = ++last_id;
        inodes[inode_count].dev = found.st_dev;
        inodes[inode_count].ino = found.st_ino;
        inodes[inode_count++].id = id;
        record(is_new ? 'C' : 'P', id, 0, path, strlen(path));
    }
    of_fd[fd] = id;
}

static int open_watched(const char *path, int flags, mode_t mode, int (*open_it)(const char *, int, ...)) {
    pthread_mutex_lock(&lock);
    inside = 1;
    int making = (flags & O_CREAT) != 0, is_new = making && access(path, F_OK) != 0, fd = -1;
    if (!is_new || !fails(NAMES, NULL)) {
        fd = open_it(path, flags, mode);
        int kept = errno;
        opened(fd, path, is_new);
        if (fd >= 0 && fd < FDS && (flags & O_TRUNC)) record('T', of_fd[fd], 0, NULL, 0);
        errno = kept;
    }
    inside = 0;
    pthread_mutex_unlock(&lock);
    return fd;
}

static mode_t mode_of(int flags, va_list rest) { return flags & O_CREAT ? va_arg(rest, mode_t) : 0; }
#define OPEN(name)                                                                       \
    int name(const char *path, int flags, ...) {                                         \
        va_list rest;                                                                    \
        va_start(rest, flags);                                                           \
        mode_t mode = mode_of(flags, rest);                                              \
        va_end(rest);                                                                    \
        if (!watched(path)) return REAL(name)(path, flags, mode);                        \
        return open_watched(path, flags, mode, REAL(name));                              \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                     \
    int name(int at, const char *path, int flags, ...) {                                 \
        va_list rest;                                                                    \
        va_start(rest, flags);                                                           \
        mode_t mode = mode_of(flags, rest);                                              \
        va_end(rest);                                                                    \
        if (!watched(path)) return REAL(name)(at, path, flags, mode);                    \
        return open_watched(path, flags, mode, REAL(open64));                            \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    if (id_of(fd)) of_fd[fd] = 0;
    return REAL(close)(fd);
}

static ssize_t write_watched(int fd, uint32_t id, const void *bytes, size_t length, off_t at, int placed) {
    pthread_mutex_lock(&lock);
    inside = 1;
    ssize_t written = -1;
    if (!fails(WRITES, &length)) {
        if (!placed) at = lseek(fd, 0, SEEK_CUR);
        written = placed ? REAL(pwrite64)(fd, bytes, length, at) : REAL(write)(fd, bytes, length);
        int kept = errno;
        if (written > 0) record('W', id, (uint64_t)at, bytes, (uint64_t)written);
        errno = kept;
    }
    inside = 0;
    pthread_mutex_unlock(&lock);
    return written;
}

ssize_t write(int fd, const void *bytes, size_t length) {
    uint32_t id = id_of(fd);
    if (id && id != THE_FOLDER) return write_watched(fd, id, bytes, length, 0, 0);
    if (fd == 1 && ready && !inside && log_file >= 0) {
        /* What the program says comes between the events, where it was said. */
        pthread_mutex_lock(&lock);
        inside = 1;
        record('A', 0, 0, bytes, length);
        inside = 0;
        pthread_mutex_unlock(&lock);
    }
    return REAL(write)(fd, bytes, length);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) {
    uint32_t id = id_of(fd);
    return id ? write_watched(fd, id, bytes, length, at, 1) : REAL(pwrite)(fd, bytes, length, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
    uint32_t id = id_of(fd);
    return id ? write_watched(fd, id, bytes, length, at, 1) : REAL(pwrite64)(fd, bytes, length, at);
}

#define READ(name, parameters, arguments)                                                \
    ssize_t name parameters {                                                            \
        if (id_of(fd)) {                                                                 \
            pthread_mutex_lock(&lock);                                                   \
            inside = 1;                                                                  \
            int failed = fails(READS, NULL);                                             \
            inside = 0;                                                                  \
            pthread_mutex_unlock(&lock);                                                 \
            if (failed) return -1;                                                       \
        }                                                                                \
        return REAL(name) arguments;                                                     \
    }
READ(read, (int fd, void *bytes, size_t length), (fd, bytes, length))
READ(pread, (int fd, void *bytes, size_t length, off_t at), (fd, bytes, length, at))
READ(pread64, (int fd, void *bytes, size_t length, off64_t at), (fd, bytes, length, at))

#define WITH_LOCK(class, on_success, call)                                               \
    pthread_mutex_lock(&lock);                                                           \
    inside = 1;                                                                          \
    int result = -1;                                                                     \
    if (!fails(class, NULL)) {                                                           \
        result = call;                                                                   \
        int kept = errno;                                                                \
        if (result == 0) { on_success; }                                                 \
        errno = kept;                                                                    \
    }                                                                                    \
    inside = 0;                                                                          \
    pthread_mutex_unlock(&lock);                                                         \
    return result;

int ftruncate(int fd, off_t length) {
    uint32_t id = id_of(fd);
    if (!id) return REAL(ftruncate)(fd, length);
    WITH_LOCK(WRITES, record('T', id, (uint64_t)length, NULL, 0), REAL(ftruncate)(fd, length))
}

int ftruncate64(int fd, off64_t length) {
    uint32_t id = id_of(fd);
    if (!id) return REAL(ftruncate64)(fd, length);
    WITH_LOCK(WRITES, record('T', id, (uint64_t)length, NULL, 0), REAL(ftruncate64)(fd, length))
}

#define SYNC(name)                                                                       \
    int name(int fd) {                                                                   \
        uint32_t id = id_of(fd);                                                         \
        if (!id) return REAL(name)(fd);                                                  \
        WITH_LOCK(SYNCS, record(id == THE_FOLDER ? 'D' : 'S', id, 0, NULL, 0), REAL(name)(fd)) \
    }
SYNC(fsync)
SYNC(fdatasync)

static void record_pair(char what, const char *from, const char *to) {
    char pair[8192];
    int length = snprintf(pair, sizeof pair, "%s\n%s", from, to);
    if (length > 0 && (size_t)length < sizeof pair) record(what, 0, 0, pair, (uint64_t)length);
}

int rename(const char *from, const char *to) {
    if (!watched(to)) return REAL(rename)(from, to);
    WITH_LOCK(NAMES, record_pair('R', from, to), REAL(rename)(from, to))
}

int link(const char *from, const char *to) {
    if (!watched(to)) return REAL(link)(from, to);
    WITH_LOCK(NAMES, record_pair('L', from, to), REAL(link)(from, to))
}

int linkat(int from_at, const char *from, int to_at, const char *to, int flags) {
    if (!watched(to)) return REAL(linkat)(from_at, from, to_at, to, flags);
    WITH_LOCK(NAMES, record_pair('L', from, to), REAL(linkat)(from_at, from, to_at, to, flags))
}

int unlink(const char *path) {
    if (!watched(path)) return REAL(unlink)(path);
    WITH_LOCK(NAMES, record('U', 0, 0, path, strlen(path)), REAL(unlink)(path))
}
