//! Ways in which the bytes of a file go wrong.

use crate::work::Dice;

/// One way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Harm {
    /// One bit.
    Bit,
    /// A sector of zeroes.
    Zeroes,
    /// A sector of noise.
    Noise,
    /// The end is missing.
    Short,
}

impl Harm {
    pub const ALL: [Self; 4] = [Self::Bit, Self::Zeroes, Self::Noise, Self::Short];

    /// Does it to some bytes, somewhere.
    pub fn done_to(self, bytes: &mut Vec<u8>, dice: &mut Dice) {
        match self {
            Self::Bit => {
                let at = dice.below(bytes.len());
                bytes[at] ^= 1 << dice.below(8);
            }
            Self::Zeroes => sector(bytes, dice).fill(0),
            Self::Noise => {
                let noise: Vec<u8> = (0..512).map(|_| (dice.roll() & 0xff) as u8).collect();
                let sector = sector(bytes, dice);
                let length = sector.len();
                sector.copy_from_slice(&noise[..length]);
            }
            Self::Short => bytes.truncate(dice.below(bytes.len())),
        }
    }
}

fn sector<'b>(bytes: &'b mut [u8], dice: &mut Dice) -> &'b mut [u8] {
    let at = dice.below(bytes.len().div_ceil(512)) * 512;
    let end = (at + 512).min(bytes.len());
    &mut bytes[at..end]
}
