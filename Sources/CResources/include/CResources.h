#pragma once

/* The files that the program carries with it: the built-in site/, the schemas, the starter,
   the metaschemas. */

struct embedded_file {
  /* `site/templates/home.mustache`, `schemas/duty.json`, `starter/content/roster.csv` */
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  long size;
};

long embedded_file_count(void);

/* The files are sorted by the bytes of their paths; index is from 0 to below the count. */
const struct embedded_file *_Nonnull embedded_file(long index);
