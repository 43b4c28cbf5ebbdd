/* The bare window: GTK, one WebView, one line of text that a key press changes, and nothing else.
   What it costs is what any program in a WebKitGTK window costs before it does anything of its own;
   `cargo xtask feel` measures against it. Built by that command, never shipped.

   A window starts quicker and smaller with a view that keeps nothing on the disk, as the program
   has it, so the bare one has it too. */
#include <gtk/gtk.h>
#include <webkit2/webkit2.h>

static const char PAGE[] =
    "<!doctype html><meta charset=utf-8><title>Bare</title>"
    "<p>One line of text.</p>"
    "<script>let pressed = 0;"
    "addEventListener('keydown', () => {"
    "  document.querySelector('p').textContent = `One line of text, changed ${++pressed} times.`;"
    "});</script>";

int main(int argc, char **argv) {
  gtk_init(&argc, &argv);
  WebKitWebContext *context = webkit_web_context_new_ephemeral();
  GtkWidget *view = webkit_web_view_new_with_context(context);
  GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
  gtk_window_set_default_size(GTK_WINDOW(window), 1440, 900);
  gtk_container_add(GTK_CONTAINER(window), view);
  g_signal_connect(window, "destroy", G_CALLBACK(gtk_main_quit), NULL);
  webkit_web_view_load_html(WEBKIT_WEB_VIEW(view), PAGE, NULL);
  gtk_widget_show_all(window);
  gtk_widget_grab_focus(view);
  gtk_main();
  return 0;
}
