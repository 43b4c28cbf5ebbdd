//! One list, written three times because three readers need it: handlers, permissions, capability.
