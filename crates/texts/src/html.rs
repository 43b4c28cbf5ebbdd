//! Web pages: the words of the article, found as Firefox's reader view finds them, and what the page says of
//! itself. No script runs and nothing is loaded. Menus, banners and comments fall away with everything else
//! that is no article; where no article stands out, the whole page is taken and a remark says so.

mod guard;
pub(crate) mod markdown;
mod words;

use dom_smoothie::{Article, Config, Readability, ReadabilityError};

use crate::{About, Format, Remark, Taken, TextError, limits, normal::cut};

/// Shortest article, in characters, that is believed; a page with less is taken whole.
const ARTICLE: usize = 140;

/// Takes the article out of a page.
pub(crate) fn taken(page: &str) -> Result<Taken, TextError> {
    if page.len() > limits::HTML || guard::depth(page) > limits::DEPTH {
        let mut taken = Taken::of(Format::Html, guard::without_tags(cut(page, limits::HTML)));
        taken.remarks.push(Remark::Unparsed);
        return Ok(taken);
    }
    let config = Config {
        max_elements_to_parse: limits::ELEMENTS,
        ..Config::default()
    };
    let mut reader = Readability::new(page, None, Some(config)).map_err(damaged)?;
    let dated = words::first_time(&reader.doc);
    let language = words::language(&reader.doc);
    let address = words::address(&reader.doc);
    let meta = reader.get_article_metadata(reader.parse_json_ld());
    let article = reader.parse().ok().filter(|it| it.length >= ARTICLE);
    let mut taken = match &article {
        Some(article) => Taken::of(Format::Html, words::of_fragment(&article.content)),
        // The reader has taken its own tree apart by now.
        None => Taken::of(Format::Html, words::of_page(page)),
    };
    if article.is_none() {
        taken.remarks.push(Remark::WholePage);
    }
    let byline = article.and_then(|it: Article| it.byline).or(meta.byline);
    taken.about = About {
        title: words::line(&meta.title),
        byline: byline.as_deref().and_then(words::line),
        outlet: meta.site_name.as_deref().and_then(words::line),
        published: meta
            .published_time
            .or(dated)
            .as_deref()
            .and_then(words::day),
        language: meta.lang.or(language).as_deref().and_then(words::line),
        address: address.or(meta.url).filter(|it| is_web(it)),
    };
    Ok(taken)
}

fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

fn damaged(error: ReadabilityError) -> TextError {
    TextError::GivenUp {
        format: Format::Html,
        cause: error.to_string(),
    }
}
