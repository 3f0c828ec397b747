#define _GNU_SOURCE
#include "CSystem.h"

#include <stdio.h>
#include <string.h>
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
