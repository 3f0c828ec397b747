#pragma once

/* The metaschemas of JSON Schema draft 2020-12, embedded from Sources/JSONSchema/Metaschemas. */

long metaschema_count(void);

/* The bytes of one document, with its size; null where there is no such document. */
const unsigned char *_Nullable metaschema(long index, long *_Nonnull size);
