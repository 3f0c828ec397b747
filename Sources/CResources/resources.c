// C target
