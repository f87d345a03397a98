#ifndef C_FILE_SYSTEM_H
#define C_FILE_SYSTEM_H

/// Exchanges two entries of a file system in one step that no reader can see half of.
/// Returns 0, or -1 with errno set.
int file_system_exchange(const char *_Nonnull first, const char *_Nonnull second);

/// Waits until the file system that holds `descriptor` has stored what was written to it.
/// Returns 0, or -1 with errno set.
int file_system_flush(int descriptor);

#endif
