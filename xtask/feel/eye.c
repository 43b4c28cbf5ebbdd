/* The eye of `cargo xtask feel`: it looks at a virtual screen from outside, as a user does. It asks
   the X server to report damage, fetches the screen whenever something was drawn, and knows from
   the pixels when the last of them changed. It presses keys through XTEST. It knows nothing of the
   program it looks at, which is why the program needs no driver and no word of its own to be measured.

   Reads a command a line, answers each with a line:
     watch QUIET LIMIT          "watching" at once, then what was seen from that moment on
     press QUIET LIMIT KEY...   presses keys one after the other; time counts from the last press
     shot FILE                  writes the screen as a portable pixmap; "done"
   What was seen: "FIRST LAST PIXELS" in microseconds until the first change and until the picture that
   stays was there for the first time, and how many pixels differ in the end, or "nothing". A picture
   caught half drawn later on is not another one. QUIET and LIMIT are milliseconds: it stops looking
   once nothing has changed for so long, and in any case after the limit. A change is timed when the
   screen that shows it has been fetched, a few milliseconds late, never early. */
#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <time.h>

/* Fewer pixels than this are a caret that blinks. */
enum { CARET = 24, LINE = 512 };

static Display *display;
static Window root;
static Damage damage;
static int damaged;
static XImage *screen;
static XShmSegmentInfo segment;
static uint32_t *before, *start;
static size_t pixels;

/* Pictures that were seen, by what stands on each of their lines. */
enum { PICTURES = 600 };
static struct {
  int64_t at;
  uint64_t *lines;
} seen[PICTURES];
static int count;

static void fail(const char *what) {
  fprintf(stderr, "eye: %s\n", what);
  exit(1);
}

static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static void fetch(void) {
  if (!XShmGetImage(display, root, screen, 0, 0, AllPlanes)) fail("the screen cannot be fetched");
}

static size_t differing(const uint32_t *one, const uint32_t *other) {
  size_t many = 0;
  for (size_t i = 0; i < pixels; i++) many += ((one[i] ^ other[i]) & 0xffffff) != 0;
  return many;
}

static void open_eye(void) {
  int base_error, major, minor;
  display = XOpenDisplay(NULL);
  if (!display) fail("no display");
  root = DefaultRootWindow(display);
  if (!XDamageQueryExtension(display, &damaged, &base_error)) fail("no damage extension");
  if (!XTestQueryExtension(display, &base_error, &base_error, &major, &minor)) fail("no test extension");
  XWindowAttributes a;
  XGetWindowAttributes(display, root, &a);
  screen = XShmCreateImage(display, a.visual, a.depth, ZPixmap, NULL, &segment, a.width, a.height);
  if (!screen || screen->bits_per_pixel != 32) fail("a screen of 24 bits is needed");
  pixels = (size_t)a.width * a.height;
  segment.shmid = shmget(IPC_PRIVATE, pixels * 4, IPC_CREAT | 0600);
  segment.shmaddr = screen->data = shmat(segment.shmid, NULL, 0);
  if (segment.shmaddr == (char *)-1 || !XShmAttach(display, &segment)) fail("no shared memory");
  XSync(display, False);
  shmctl(segment.shmid, IPC_RMID, NULL);
  before = malloc(pixels * 4);
  start = malloc(pixels * 4);
  if (!before || !start) fail("no memory");
  damage = XDamageCreate(display, root, XDamageReportNonEmpty);
  /* Out of the way: a tooltip is no answer to a key. */
  XTestFakeMotionEvent(display, -1, a.width - 1, a.height - 1, CurrentTime);
  XSync(display, False);
}

/* Lets pass what was reported so far and takes the screen as it is now. */
static void settle(void) {
  XSync(display, False);
  while (XPending(display)) {
    XEvent event;
    XNextEvent(display, &event);
  }
  XDamageSubtract(display, damage, None, None);
  fetch();
  memcpy(before, screen->data, pixels * 4);
  memcpy(start, screen->data, pixels * 4);
}

static int was_drawn(int64_t until) {
  for (;;) {
    while (XPending(display)) {
      XEvent event;
      XNextEvent(display, &event);
      if (event.type == damaged + XDamageNotify) return 1;
    }
    int64_t left = until - now();
    if (left <= 0) return 0;
    struct pollfd wire = {ConnectionNumber(display), POLLIN, 0};
    poll(&wire, 1, (int)((left + 999) / 1000));
  }
}

static void remember(int64_t at) {
  int slot = count < PICTURES ? count++ : PICTURES - 1;
  seen[slot].at = at;
  if (!seen[slot].lines) seen[slot].lines = malloc(sizeof(uint64_t) * screen->height);
  if (!seen[slot].lines) fail("no memory");
  const uint32_t *pixel = (const uint32_t *)screen->data;
  for (int y = 0; y < screen->height; y++) {
    uint64_t hash = 14695981039346656037u;
    for (int x = 0; x < screen->width; x++) hash = (hash ^ (*pixel++ & 0xffffff)) * 1099511628211u;
    seen[slot].lines[y] = hash;
  }
}

/* When the last picture was there first; lines of a caret may differ. */
static int64_t settled_at(void) {
  const uint64_t *last = seen[count - 1].lines;
  for (int i = 0; i < count; i++) {
    int other = 0;
    for (int y = 0; y < screen->height; y++) other += seen[i].lines[y] != last[y];
    if (other < CARET) return seen[i].at;
  }
  return seen[count - 1].at;
}

static void look(int64_t since, int64_t quiet, int64_t limit) {
  int64_t first = -1, last = -1;
  count = 0;
  for (;;) {
    int64_t end = since + limit;
    if (last >= 0 && since + last + quiet < end) end = since + last + quiet;
    if (!was_drawn(end)) break;
    XDamageSubtract(display, damage, None, None);
    fetch();
    if (differing(before, (uint32_t *)screen->data) >= CARET) {
      last = now() - since;
      if (first < 0) first = last;
      memcpy(before, screen->data, pixels * 4);
      remember(last);
    }
  }
  if (first < 0)
    printf("nothing\n");
  else
    printf("%lld %lld %zu\n", (long long)first, (long long)settled_at(), differing(start, before));
  fflush(stdout);
}

/* Without a window manager nobody gives the focus: the largest window on the screen gets it. */
static void give_focus(void) {
  Window ignored, *children, largest = None;
  unsigned windows;
  long area = 0;
  XQueryTree(display, root, &ignored, &ignored, &children, &windows);
  for (unsigned i = 0; i < windows; i++) {
    XWindowAttributes a;
    if (!XGetWindowAttributes(display, children[i], &a) || a.map_state != IsViewable) continue;
    if ((long)a.width * a.height > area) {
      area = (long)a.width * a.height;
      largest = children[i];
    }
  }
  if (children) XFree(children);
  if (largest != None) XSetInputFocus(display, largest, RevertToPointerRoot, CurrentTime);
  XSync(display, False);
}

/* "g", "ctrl+k", "Alt+Home": modifiers first, then the name of a keysym. */
static void strike(const char *chord) {
  KeyCode held[4];
  int held_keys = 0;
  char words[LINE];
  snprintf(words, sizeof words, "%s", chord);
  char *rest = words, *part;
  while ((part = strsep(&rest, "+")) && rest && held_keys < 4) {
    KeySym modifier = !strcmp(part, "ctrl") ? XK_Control_L : !strcmp(part, "alt") ? XK_Alt_L : XK_Shift_L;
    held[held_keys++] = XKeysymToKeycode(display, modifier);
  }
  KeyCode key = part ? XKeysymToKeycode(display, XStringToKeysym(part)) : 0;
  if (!key) fail(chord);
  for (int i = 0; i < held_keys; i++) XTestFakeKeyEvent(display, held[i], True, 0);
  XTestFakeKeyEvent(display, key, True, 0);
  XTestFakeKeyEvent(display, key, False, 0);
  while (held_keys--) XTestFakeKeyEvent(display, held[held_keys], False, 0);
  XFlush(display);
}

static void press(int64_t quiet, int64_t limit, char *keys) {
  char *key = strtok(keys, " \n"), *next;
  give_focus();
  for (; key; key = next) {
    next = strtok(NULL, " \n");
    if (!next) break;
    strike(key);
    poll(NULL, 0, 40);
  }
  if (!key) fail("no key");
  settle();
  int64_t since = now();
  strike(key);
  look(since, quiet, limit);
}

static void shot(const char *file) {
  FILE *out = fopen(file, "wb");
  if (!out) fail(file);
  fetch();
  fprintf(out, "P6 %d %d 255\n", screen->width, screen->height);
  for (size_t i = 0; i < pixels; i++) {
    uint32_t pixel = ((uint32_t *)screen->data)[i];
    unsigned char rgb[3] = {pixel >> 16, pixel >> 8, pixel};
    fwrite(rgb, 3, 1, out);
  }
  fclose(out);
  printf("done\n");
  fflush(stdout);
}

int main(void) {
  char line[LINE], rest[LINE];
  long quiet, limit;
  open_eye();
  while (fgets(line, sizeof line, stdin)) {
    rest[0] = 0;
    if (sscanf(line, "watch %ld %ld", &quiet, &limit) == 2) {
      settle();
      int64_t since = now();
      printf("watching\n");
      fflush(stdout);
      look(since, quiet * 1000, limit * 1000);
    } else if (sscanf(line, "press %ld %ld %[^\n]", &quiet, &limit, rest) == 3) {
      press(quiet * 1000, limit * 1000, rest);
    } else if (sscanf(line, "shot %[^\n]", rest) == 1) {
      shot(rest);
    } else {
      fail(line);
    }
  }
  return 0;
}
