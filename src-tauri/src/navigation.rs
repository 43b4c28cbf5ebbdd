//! Where the window may go: nowhere but the page it started with. A content policy stops neither
//! `location =` nor a meta refresh, and any other path of the own origin would reload the program
//! under an address a payload chose. Links to the world are opened by command, outside.

use tauri::Url;

/// Whether the webview may load this address.
pub fn is_entry(url: &Url) -> bool {
    let origin = match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) => url.port().is_none(),
        _ => false,
    };
    let bare = url.query().is_none() && url.username().is_empty() && url.password().is_none();
    origin && bare && matches!(url.path(), "" | "/" | "/index.html")
}

/// Whether an address may be handed to the desktop's browser or mail program.
pub fn may_open_outside(url: &Url) -> bool {
    match url.scheme() {
        "https" | "http" => url.host_str().is_some_and(|host| !host.is_empty()),
        "mailto" => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    #[test]
    fn only_the_entry_page_loads() {
        for entry in [
            "tauri://localhost",
            "tauri://localhost/",
            "tauri://localhost/index.html",
            "tauri://localhost/#main",
        ] {
            assert!(is_entry(&url(entry)), "{entry}");
        }
        for other in [
            "tauri://localhost/%E3%80%80javascript:alert(1)",
            "tauri://localhost/assets/other.html",
            "tauri://localhost/?q=1",
            "tauri://user@localhost/",
            "tauri://elsewhere/",
            "http://localhost/",
            "http://tauri.localhost/",
            "https://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
            "about:srcdoc",
            "smb://host/share",
            "blob:tauri://localhost/1",
        ] {
            assert!(!is_entry(&url(other)), "{other}");
        }
    }

    #[test]
    fn only_web_and_mail_leave_the_program() {
        for outside in [
            "https://example.org/a",
            "http://example.org",
            "mailto:a@example.org",
        ] {
            assert!(may_open_outside(&url(outside)), "{outside}");
        }
        for kept in [
            "file:///etc/passwd",
            "javascript:alert(1)",
            "smb://host/share",
            "data:text/html,x",
            "tauri://localhost/",
            "ms-word:x",
        ] {
            assert!(!may_open_outside(&url(kept)), "{kept}");
        }
    }
}
