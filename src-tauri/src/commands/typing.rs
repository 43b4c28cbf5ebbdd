//! What is being typed: dates, meeting times and Markdown, read before anything is saved. Needs no
//! dossier.

use rapporteur_api::{
    ApiError,
    dates::{self, DateReading, MeetingTimeReading, ReadDateRequest, ReadMeetingTimeRequest},
    markdown::{self, PageMarkdown, PageMarkdownRequest, RenderMarkdownRequest, RenderedMarkdown},
};

/// Reads a date.
#[tauri::command]
pub fn read_date(request: ReadDateRequest) -> Result<DateReading, ApiError> {
    dates::read_date(&request)
}

/// Reads a meeting's local time and zone.
#[tauri::command]
pub fn read_meeting_time(request: ReadMeetingTimeRequest) -> Result<MeetingTimeReading, ApiError> {
    dates::read_meeting_time(&request)
}

/// Turns a note's Markdown into HTML that may be shown.
#[tauri::command(async)]
pub fn render_markdown(request: RenderMarkdownRequest) -> Result<RenderedMarkdown, ApiError> {
    markdown::render_markdown(&request)
}

/// Turns a stretch of a web page into Markdown.
#[tauri::command(async)]
pub fn page_markdown(request: PageMarkdownRequest) -> Result<PageMarkdown, ApiError> {
    markdown::page_markdown(&request)
}
