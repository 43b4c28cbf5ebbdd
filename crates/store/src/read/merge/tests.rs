//! Every list that is read from an index must be read from it alone, in its order.

use super::{Arm, Sort};
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

#[test]
fn pages_and_counts_come_out_of_covering_indexes() {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch(crate::migrate::STEPS[0]).unwrap();
    for main in [false, true] {
        for facet in [2, 107] {
            let arm = Arm {
                facet,
                process: 0,
                main,
            };
            let count = plan(&connection, &arm.count_sql(), 3);
            assert!(
                count.starts_with("SEARCH listing USING COVERING INDEX listing_date"),
                "{count}"
            );
            for (sort, index) in [
                (Sort::Date, "listing_date"),
                (Sort::Title, "listing_title"),
                (Sort::Recorded, "listing_made"),
            ] {
                for descending in [false, true] {
                    let page = plan(&connection, &arm.page_sql(sort, descending), 5);
                    let wanted = format!(
                        "SEARCH listing USING COVERING INDEX {index} (facet=? AND process=?"
                    );
                    assert!(page.starts_with(&wanted), "{page}");
                    assert!(
                        !page.contains("TEMP B-TREE") && !page.contains("SCAN"),
                        "{page}"
                    );
                }
            }
        }
    }
}
