//! Owns lengths: the page, the text on it, and type sizes, in the units of WordprocessingML.

use crate::block::Style;

/// The page in twentieths of a point.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    /// Width and height.
    pub(super) page: [u32; 2],
    /// Margin to either side.
    pub(super) side: u32,
}

impl Measure {
    pub(super) fn of(style: &Style) -> Self {
        let page = match style.paper {
            crate::block::Paper::A4 => [11_906, 16_838],
            crate::block::Paper::Letter => [12_240, 15_840],
        };
        // 18 mm
        Self { page, side: 1_020 }
    }

    /// Width of the text.
    pub(super) const fn text(self) -> u32 {
        self.page[0] - 2 * self.side
    }

    /// Widths of columns that together are the text's. `shares` are hundredths; columns without
    /// one divide what the others leave.
    pub(super) fn columns(self, shares: &[Option<u8>]) -> Vec<u32> {
        let told: u32 = shares.iter().flatten().copied().map(u32::from).sum();
        let silent = shares.iter().filter(|it| it.is_none()).count();
        let silent = u32::try_from(silent).unwrap_or(u32::MAX);
        // silent columns never get less than a tenth each
        let left = 100_u32.saturating_sub(told).max(silent.saturating_mul(10));
        let each = left.checked_div(silent).unwrap_or(0).max(1);
        let shares = shares.iter().map(|it| it.map_or(each, u32::from).max(1));
        let whole: u32 = shares.clone().sum::<u32>().max(1);
        shares.map(|it| self.text() * it / whole).collect()
    }
}

/// A type size as half points, a share of the text's own.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "kept between 2 and 200"
)]
pub(super) fn half_points(style: &Style, share: f32) -> u32 {
    let size = if style.size.is_finite() {
        style.size
    } else {
        9.5
    };
    let size = size.clamp(Style::SMALLEST, Style::LARGEST);
    (size * share * 2.0).round().clamp(2.0, 200.0) as u32
}
