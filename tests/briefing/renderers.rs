//! What each form looks like.
