#ifndef C_FILE_SYSTEM_H
#define C_FILE_SYSTEM_H

/// Exchanges two entries of a file system in one step that no reader can see half of.
/// Returns 0, or -1 with errno set.
int file_system_exchange(const char *_Nonnull first, const char *_Nonnull second);

/// Gives an entry of a file system another path, at which nothing may stand, in one step.
/// Returns 0, or -1 with errno set: EEXIST where something stands there.
int file_system_move(const char *_Nonnull from, const char *_Nonnull to);

/// Waits until the file system that holds `descriptor` has stored what was written to it.
/// Returns 0, or -1 with errno set.
int file_system_flush(int descriptor);

#endif
