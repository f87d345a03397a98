// Holds every two texts of a file against each other, one text a line, its words in small letters with a space between.
//
// usage: brute-force words DIFFERING OF MOST FILE
//        brute-force sets PERCENT FILE
//
// Prints the pairs that are alike, by their lines from 0. No text is passed over, but where the lengths alone tell.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 1 << 22 };

static char **slots;
static uint32_t *numbers;
static uint32_t *words;
static uint32_t *bounds;

// The number of a word: the next one where the word is new.
static uint32_t number(char *word) {
  static uint32_t count;
  uint64_t hash = 14695981039346656037u;
  for (char *byte = word; *byte; byte++) hash = (hash ^ (unsigned char)*byte) * 1099511628211u;
  uint32_t slot = (uint32_t)(hash >> 20) % SLOTS;
  while (slots[slot] && strcmp(slots[slot], word) != 0) slot = (slot + 1) % SLOTS;
  if (!slots[slot]) {
    slots[slot] = word;
    numbers[slot] = count++;
  }
  return numbers[slot];
}

static int ascending(const void *left, const void *right) {
  uint32_t first = *(const uint32_t *)left, second = *(const uint32_t *)right;
  return (first > second) - (first < second);
}

// How many words two texts share, each counted as often as both have it.
static uint32_t shared(uint32_t left, uint32_t right) {
  uint32_t first = bounds[left], second = bounds[right], count = 0;
  while (first < bounds[left + 1] && second < bounds[right + 1]) {
    uint32_t word = words[first], other = words[second];
    count += word == other;
    first += word <= other;
    second += other <= word;
  }
  return count;
}

static void *room(size_t count, size_t size) {
  void *memory = calloc(count, size);
  if (!memory) exit(3);
  return memory;
}

static char *content(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) exit(3);
  long size = ftell(file);
  rewind(file);
  char *bytes = room((size_t)size + 1, 1);
  if (fread(bytes, 1, (size_t)size, file) != (size_t)size) exit(3);
  fclose(file);
  return bytes;
}

int main(int count, char **arguments) {
  int sets = count == 4 && strcmp(arguments[1], "sets") == 0;
  if (!sets && (count != 6 || strcmp(arguments[1], "words") != 0)) return 2;
  uint64_t percent = sets ? strtoul(arguments[2], NULL, 10) : 0;
  uint64_t differing = sets ? 0 : strtoul(arguments[2], NULL, 10);
  uint64_t of = sets ? 0 : strtoul(arguments[3], NULL, 10), most = sets ? 0 : strtoul(arguments[4], NULL, 10);

  char *text = content(arguments[count - 1]);
  size_t size = strlen(text);
  slots = room(SLOTS, sizeof *slots);
  numbers = room(SLOTS, sizeof *numbers);
  words = room(size + 1, sizeof *words);
  bounds = room(size + 2, sizeof *bounds);
  uint32_t texts = 0, end = 0;
  for (char *line = text, *next; *line; line = next) {
    next = line + strcspn(line, "\n");
    if (*next) *next++ = 0;
    uint32_t start = end;
    for (char *word = strtok(line, " "); word; word = strtok(NULL, " ")) words[end++] = number(word);
    qsort(words + start, end - start, sizeof *words, ascending);
    if (sets) {
      uint32_t kept = start;
      for (uint32_t at = start; at < end; at++) {
        if (kept == start || words[kept - 1] != words[at]) words[kept++] = words[at];
      }
      end = kept;
    }
    bounds[++texts] = end;
  }

  for (uint32_t left = 0; left < texts; left++) {
    uint64_t length = bounds[left + 1] - bounds[left];
    for (uint32_t right = left + 1; right < texts; right++) {
      uint64_t other = bounds[right + 1] - bounds[right], longer = length > other ? length : other;
      uint64_t apart = longer - (length < other ? length : other);
      if (!sets && (apart > most || apart * of > longer * differing)) continue;
      uint64_t same = shared(left, right), missing = longer - same;
      int alike = sets ? same * 100 >= (length + other - same) * percent
                       : missing <= most && missing * of <= longer * differing;
      if (same && alike) printf("%u\t%u\n", left, right);
    }
  }
  return 0;
}
