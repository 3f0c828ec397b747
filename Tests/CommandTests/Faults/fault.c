/* Preloaded into the program by FaultyDiskTests: of the writes, syncs and renames below one folder the Nth
   fails, or the program is killed in the middle of it. The environment says which:

   FAULT_BELOW  the folder
   FAULT_AT     N, from 1; 0: none
   FAULT_KIND   fail: that one fails (EIO); full: from that one on all fail, as a full disk does
                (ENOSPC); kill: half of it is done, then signal 9
   FAULT_NOTE   a file for how many there were, written when the program ends */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int count;

static int is_below(const char *path) {
  const char *folder = getenv("FAULT_BELOW");
  return folder && !strncmp(path, folder, strlen(folder));
}

static int is_open_below(int descriptor) {
  char link[32], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_below(path);
}

enum what { GO_ON, FAIL, KILL };

static enum what next(void) {
  const char *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND");
  int wanted = at ? atoi(at) : 0, number = atomic_fetch_add(&count, 1) + 1;
  if (!wanted || !kind) return GO_ON;
  if (!strcmp(kind, "full")) {
    errno = ENOSPC;
    return number >= wanted ? FAIL : GO_ON;
  }
  errno = EIO;
  if (number != wanted) return GO_ON;
  return strcmp(kind, "kill") ? FAIL : KILL;
}

static void die(void) { syscall(SYS_kill, getpid(), SIGKILL); }

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("FAULT_NOTE");
  FILE *note = path ? fopen(path, "w") : NULL;
  if (!note) return;
  fprintf(note, "%d", atomic_load(&count));
  fclose(note);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* What happens to a step below the folder before it is done; `half` is done of one that is killed. */
#define STEP(is_below_folder, half)                                                     \
  if (is_below_folder) {                                                                \
    switch (next()) {                                                                   \
      case FAIL: return -1;                                                             \
      case KILL: half; die();                                                           \
      case GO_ON: break;                                                                \
    }                                                                                   \
  }

ssize_t write(int descriptor, const void *bytes, size_t size) {
  STEP(is_open_below(descriptor), REAL(write)(descriptor, bytes, size / 2))
  return REAL(write)(descriptor, bytes, size);
}

#define PWRITE(name, offset_type)                                                       \
  ssize_t name(int descriptor, const void *bytes, size_t size, offset_type offset) {    \
    STEP(is_open_below(descriptor), REAL(name)(descriptor, bytes, size / 2, offset))    \
    return REAL(name)(descriptor, bytes, size, offset);                                 \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define SYNC(name)                                                                      \
  int name(int descriptor) {                                                            \
    STEP(is_open_below(descriptor), (void)0)                                            \
    return REAL(name)(descriptor);                                                      \
  }
SYNC(fsync)
SYNC(fdatasync)

#define TWO_PATHS(name)                                                                 \
  int name(const char *from, const char *to) {                                          \
    STEP(is_below(to), (void)0)                                                         \
    return REAL(name)(from, to);                                                        \
  }
TWO_PATHS(rename)
TWO_PATHS(link)
