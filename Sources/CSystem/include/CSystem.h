// What glibc has and Swift's Glibc module does not show: it needs _GNU_SOURCE.
#pragma once
#include <stddef.h>

/// Swaps two paths at once (renameat2 with RENAME_EXCHANGE); 0, or -1 with errno set.
int nb_exchange(int first_directory, const char *first, int second_directory, const char *second);

/// First place of `needle` in `hay`, or NULL (memmem).
const void *nb_find(const void *hay, size_t hay_length, const void *needle, size_t needle_length);
