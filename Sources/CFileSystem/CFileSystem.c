// Calls that the systems have and the Swift overlays of their C libraries do not show.
#define _GNU_SOURCE
#include "CFileSystem.h"

#include <stdio.h>
#include <unistd.h>

#ifdef __linux__
#include <fcntl.h>
#include <sys/syscall.h>

int file_system_exchange(const char *first, const char *second) {
  const unsigned int exchange = 2;  // RENAME_EXCHANGE, renameat2(2)
  return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, exchange);
}

int file_system_move(const char *from, const char *to) {
  const unsigned int no_replace = 1;  // RENAME_NOREPLACE, renameat2(2)
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, no_replace);
}

int file_system_flush(int descriptor) { return syncfs(descriptor); }
#else
int file_system_exchange(const char *first, const char *second) { return renamex_np(first, second, RENAME_SWAP); }

int file_system_move(const char *from, const char *to) { return renamex_np(from, to, RENAME_EXCL); }

int file_system_flush(int descriptor) { return fsync(descriptor); }
#endif
