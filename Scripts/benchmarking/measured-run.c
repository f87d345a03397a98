/* Runs a command once and says what it cost.
 *
 *     measured-run RESULT OUTPUT COMMAND [ARGUMENT...]
 *
 * Writes one line of JSON to the file RESULT: wall, user and system time in seconds, peak memory in bytes, exit
 * status. The command's standard output goes to the file OUTPUT, its standard error to nowhere.
 *
 * This is C because a child's peak memory includes that of the process it was made from: a small parent keeps
 * the figure honest where a script's interpreter would not. */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

#ifdef __APPLE__
static const long peak_unit = 1;
#else
static const long peak_unit = 1024;
#endif

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int fail(const char *what, int code) {
  fprintf(stderr, "measured-run: %s: %s\n", what, strerror(code));
  return 3;
}

int main(int count, char **arguments) {
  if (count < 4) {
    fprintf(stderr, "usage: measured-run RESULT OUTPUT COMMAND [ARGUMENT...]\n");
    return 2;
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, arguments[2], O_WRONLY | O_CREAT | O_TRUNC, 0644);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);

  double start = now();
  pid_t child;
  int code = posix_spawnp(&child, arguments[3], &actions, NULL, arguments + 3, environ);
  if (code != 0) return fail(arguments[3], code);
  int status;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0)
    if (errno != EINTR) return fail("wait4", errno);
  double wall = now() - start;

  FILE *result = fopen(arguments[1], "w");
  if (result == NULL) return fail(arguments[1], errno);
  fprintf(result, "{\"wall\": %.6f, \"user\": %.6f, \"system\": %.6f, \"peak\": %ld, \"status\": %d}\n", wall,
          seconds(usage.ru_utime), seconds(usage.ru_stime), usage.ru_maxrss * peak_unit,
          WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  if (fclose(result) != 0) return fail(arguments[1], errno);
  return 0;
}
