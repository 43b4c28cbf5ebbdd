//! What the webview may ask. Each command is one line over a use case; its name, its permission in
//! `src-tauri/permissions/app.toml` and its line in the capability are one list, which
//! `tests/app` compares. No command takes a path.

mod briefings;
mod capturing;
mod checking;
mod drafts;
mod figures;
mod finding;
mod keeping;
mod links;
mod lists;
mod looks;
mod notes;
mod opening;
mod places;
mod reading;
mod recent;
mod searching;
mod session;
mod sides;
mod typing;
mod writing;

pub use searching::Asking;

/// Declares the handlers and their list together, so that they cannot drift apart.
macro_rules! commands {
    ($($module:ident :: $command:ident),* $(,)?) => {
        /// The name of every command there is, in the order of their declaration.
        pub const NAMES: &[&str] = &[$(stringify!($command)),*];

        /// Answers the webview's calls.
        pub fn handler<R: tauri::Runtime>()
        -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($module::$command),*]
        }
    };
}

commands![
    opening::dossier_state,
    opening::open_dossier,
    opening::new_dossier,
    opening::open_recent,
    opening::open_demo,
    opening::close_dossier,
    opening::leave,
    recent::recent_dossiers,
    recent::forget_recent,
    reading::nav_counts,
    reading::list_records,
    reading::list_bin,
    reading::titles,
    reading::show_record,
    reading::why_status,
    reading::journal,
    searching::search,
    searching::search_facets,
    searching::saved_searches,
    searching::save_search,
    searching::forget_search,
    searching::look_at_search,
    reading::overview,
    reading::timeline,
    sides::matrix,
    sides::issue_tree,
    sides::cell_history,
    sides::matrix_moves,
    sides::process_stages,
    sides::offer_threads,
    sides::incident_windows,
    sides::incidents_in,
    sides::pledge_readings,
    places::venues,
    places::delegations,
    places::round_story,
    reading::changes,
    writing::save_record,
    writing::bin_records,
    writing::restore_records,
    writing::purge_records,
    lists::change_many,
    lists::merge_records,
    lists::preview_merge,
    lists::likely_duplicates,
    lists::save_filter,
    lists::forget_filter,
    lists::list_layouts,
    lists::keep_list_layout,
    writing::undo,
    writing::redo,
    writing::keep_unfinished,
    writing::drop_unfinished,
    writing::unfinished,
    notes::save_note,
    notes::open_note,
    notes::drop_typed,
    notes::note_revisions,
    notes::compare_note,
    notes::restore_note,
    notes::note_mentions,
    notes::link_mention,
    notes::talk_lines,
    notes::record_lines,
    notes::keep_picture,
    notes::show_picture,
    notes::import_notes,
    notes::export_notes,
    typing::page_markdown,
    typing::read_date,
    typing::read_meeting_time,
    typing::render_markdown,
    briefings::export_briefing,
    briefings::check_briefing,
    briefings::leak_report,
    briefings::compare_briefings,
    briefings::verify_briefing,
    briefings::citation_styles,
    briefings::choose_citation_style,
    figures::export_figure,
    drafts::save_draft,
    drafts::open_draft,
    drafts::discard_draft,
    drafts::preview_draft,
    drafts::export_copy,
    drafts::export_again,
    drafts::list_templates,
    drafts::read_template,
    drafts::preview_template,
    checking::check_dossier,
    checking::stop_task,
    keeping::backup_state,
    keeping::back_up,
    keeping::drill,
    keeping::forget_before,
    keeping::choose_second_place,
    keeping::forget_second_place,
    keeping::backups_of_recent,
    keeping::restore_backup,
    keeping::look_at_damaged,
    keeping::salvage_dossier,
    looks::appearance,
    looks::keep_appearance,
    looks::grey_menu,
    links::open_link,
    finding::palette,
    finding::journal_density,
    finding::journal_moment,
    capturing::capture_text,
    capturing::capture_clipboard,
    capturing::capture_files,
    capturing::capture_dropped,
    capturing::open_reviews,
    capturing::review,
    capturing::decide,
    capturing::describe_review,
    capturing::record_review,
    capturing::give_up_review,
    session::session,
    session::keep_session,
];
