#pragma once
#include <string.h>
#include <yaml.h>

/// Whether two stretches of memory of the same length hold the same bytes.
static inline int clibyaml_same_bytes(const void *left, const void *right, size_t count) {
  return memcmp(left, right, count) == 0;
}
