/* The least that any reader of YAML built on libyaml has to do: read files, and ask for event after event.
 *
 *     event-loop parse LIST    reads each file and runs through its events
 *     event-loop read LIST     only reads each file
 *
 * LIST names a file with one path a line. Prints what was seen, as one line of JSON. */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

struct buffer {
  unsigned char *bytes;
  size_t capacity;
  size_t count;
};

struct totals {
  size_t files;
  size_t bytes;
  size_t events;
};

static void fail(const char *path, const char *reason) {
  fprintf(stderr, "event-loop: %s: %s\n", path, reason);
  exit(3);
}

/* Reads a whole file; the buffer is used again for the next one. */
static void read_file(const char *path, struct buffer *buffer) {
  int file = open(path, O_RDONLY);
  if (file < 0) fail(path, strerror(errno));
  struct stat status;
  if (fstat(file, &status) != 0) fail(path, strerror(errno));
  size_t needed = (size_t)status.st_size + 1;
  if (needed > buffer->capacity) {
    buffer->capacity = 2 * needed;
    buffer->bytes = realloc(buffer->bytes, buffer->capacity);
    if (buffer->bytes == NULL) fail(path, "out of memory");
  }
  buffer->count = 0;
  ssize_t got;
  while ((got = read(file, buffer->bytes + buffer->count, buffer->capacity - buffer->count)) > 0) {
    buffer->count += (size_t)got;
    if (buffer->count == buffer->capacity) fail(path, "grew while it was read");
  }
  if (got < 0) fail(path, strerror(errno));
  close(file);
}

static size_t count_events(const char *path, const struct buffer *buffer) {
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) fail(path, "out of memory");
  yaml_parser_set_input_string(&parser, buffer->bytes, buffer->count);
  size_t events = 0;
  bool at_end = false;
  while (!at_end) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) fail(path, parser.problem ? parser.problem : "not YAML");
    events += 1;
    at_end = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return events;
}

int main(int count, char **arguments) {
  bool parses = count == 3 && strcmp(arguments[1], "parse") == 0;
  if (!parses && !(count == 3 && strcmp(arguments[1], "read") == 0)) {
    fprintf(stderr, "usage: event-loop parse|read LIST\n");
    return 2;
  }
  FILE *list = fopen(arguments[2], "r");
  if (list == NULL) fail(arguments[2], strerror(errno));

  struct buffer buffer = {NULL, 0, 0};
  struct totals totals = {0, 0, 0};
  char *path = NULL;
  size_t capacity = 0;
  ssize_t length;
  while ((length = getline(&path, &capacity, list)) > 0) {
    if (path[length - 1] == '\n') path[length - 1] = '\0';
    read_file(path, &buffer);
    totals.files += 1;
    totals.bytes += buffer.count;
    if (parses) totals.events += count_events(path, &buffer);
  }
  free(path);
  free(buffer.bytes);
  fclose(list);
  printf("{\"files\": %zu, \"bytes\": %zu, \"events\": %zu}\n", totals.files, totals.bytes, totals.events);
  return 0;
}
