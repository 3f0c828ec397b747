#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

int nb_exchange(int first_directory, const char *first, int second_directory, const char *second) {
  return renameat2(first_directory, first, second_directory, second, RENAME_EXCHANGE);
}

const void *nb_find(const void *hay, size_t hay_length, const void *needle, size_t needle_length) {
  return memmem(hay, hay_length, needle, needle_length);
}

int nb_sync_file_system(int descriptor) { return syncfs(descriptor); }

ssize_t nb_copy_range(int from, int to, size_t count) {
  return copy_file_range(from, NULL, to, NULL, count, 0);
}

int nb_memory_file(const void *bytes, size_t count) {
  int file = memfd_create("document", MFD_CLOEXEC);
  if (file < 0) return -1;
  size_t written = 0;
  while (written < count) {
    ssize_t step = write(file, (const char *)bytes + written, count - written);
    if (step < 0 && errno == EINTR) continue;
    if (step <= 0) {
      close(file);
      return -1;
    }
    written += (size_t)step;
  }
  lseek(file, 0, SEEK_SET);
  return file;
}

static void limit(int resource, rlim_t most) {
  struct rlimit both = {.rlim_cur = most, .rlim_max = most};
  if (setrlimit(resource, &both) != 0) _exit(127);
}

pid_t nb_start_limited(
  const char *path, char *const arguments[], int input, size_t memory, unsigned seconds,
  int *output) {
  static char *const environment[] = {"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C", NULL};
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  pid_t child = fork();
  if (child != 0) {
    close(ends[1]);
    if (child < 0) close(ends[0]);
    *output = ends[0];
    return child;
  }
  // Between fork and exec of a process with threads only system calls are safe.
  int nothing = open("/dev/null", O_RDWR);
  // Above the three that they take the place of, so that none is overwritten before its turn.
  int from = fcntl(input, F_DUPFD, 3), to = fcntl(ends[1], F_DUPFD, 3);
  if (dup2(from, 0) < 0 || dup2(to, 1) < 0 || dup2(nothing, 2) < 0) _exit(127);
  close_range(3, ~0U, 0);
  limit(RLIMIT_AS, memory);
  limit(RLIMIT_CPU, seconds);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  execve(path, arguments, environment);
  _exit(127);
}
