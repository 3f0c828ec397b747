// What glibc has and Swift's Glibc module does not show: it needs _GNU_SOURCE.
#pragma once
#include <stddef.h>
#include <sys/types.h>

/// Swaps two paths at once (renameat2 with RENAME_EXCHANGE); 0, or -1 with errno set.
int nb_exchange(int first_directory, const char *first, int second_directory, const char *second);

/// First place of `needle` in `hay`, or NULL (memmem).
const void *nb_find(const void *hay, size_t hay_length, const void *needle, size_t needle_length);

/// Everything written to the file system that `descriptor` lies on reaches the disk (syncfs); 0, or
/// -1 with errno set.
int nb_sync_file_system(int descriptor);

/// Copies up to `count` bytes between two files inside the kernel (copy_file_range); how many, 0 at
/// the end, or -1 with errno set.
ssize_t nb_copy_range(int from, int to, size_t count);

/// A file in memory that holds these bytes, to be read from its beginning (memfd_create); its
/// descriptor, or -1 with errno set.
int nb_memory_file(const void *bytes, size_t count);

/// Starts a program that reads `input`, writes into a pipe and has no other file. It may have
/// `memory` bytes of address space and `seconds` of processor time, and may write no file.
/// `*output` becomes the pipe's end to read. The process, or -1 with errno set; a program that
/// cannot be started exits with 127.
pid_t nb_start_limited(
  const char *path, char *const arguments[], int input, size_t memory, unsigned seconds,
  int *output);
