//! Every list that is read from an index must be read from it alone, in its order.

use super::{Arm, EVERYWHERE, Sort};
use crate::facet::{FIRST_DEVELOPMENT, of_kind};
use rusqlite::Connection;

fn plan(connection: &Connection, sql: &str, parameters: usize) -> String {
    let mut statement = connection
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap();
    let values = vec![1_i64; parameters];
    let rows = statement
        .query_map(rusqlite::params_from_iter(values), |row| {
            row.get::<_, String>(3)
        })
        .unwrap();
    rows.collect::<rusqlite::Result<Vec<_>>>()
        .unwrap()
        .join("; ")
}

fn tables() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    crate::fulltext::register(&connection).unwrap();
    for step in crate::migrate::STEPS {
        connection.execute_batch(step).unwrap();
    }
    connection
}

fn in_order(connection: &Connection, arm: Arm, sort: Sort, index: &str) {
    for descending in [false, true] {
        let page = plan(connection, &arm.page_sql(sort, descending), 5);
        let wanted = format!("listing USING COVERING INDEX {index}");
        assert!(page.contains(&wanted), "{index}: {page}");
        assert!(!page.contains("TEMP B-TREE"), "{page}");
    }
}

#[test]
fn pages_and_counts_come_out_of_covering_indexes() {
    let connection = tables();
    let some = &[FIRST_DEVELOPMENT, FIRST_DEVELOPMENT + 6][..];
    let all = &of_kind(rapporteur_domain::Kind::Development)[..];
    let arms = [
        (Arm::of(2, 0, false), "listing"),
        (Arm::of(2, 0, true), "listing"),
        (Arm::of(107, 0, false), "talks"),
        (Arm::of(107, 0, true), "talks"),
        (Arm::among(some, 0), "talks"),
        (Arm::among(all, 0), "talks"),
        (Arm::among(some, EVERYWHERE), "all"),
        (Arm::among(all, EVERYWHERE), "all"),
    ];
    for (arm, name) in arms {
        // One kind of developments by date has an index of its own.
        let one = arm.facet == 107;
        let by_date = if one {
            "listing_date"
        } else {
            &format!("{name}_date")
        };
        let count = plan(&connection, &arm.count_sql(), 3);
        let wanted = format!("listing USING COVERING INDEX {by_date}");
        assert!(count.contains(&wanted), "{count}");
        in_order(&connection, arm, Sort::Date, by_date);
        // `main` is no column of the indexes over several kinds, and not asked there.
        if !(one && arm.main) {
            in_order(&connection, arm, Sort::Title, &format!("{name}_title"));
            in_order(&connection, arm, Sort::Recorded, &format!("{name}_made"));
        }
        if name != "listing" && !one {
            in_order(&connection, arm, Sort::State, &format!("{name}_state"));
        }
    }
}
