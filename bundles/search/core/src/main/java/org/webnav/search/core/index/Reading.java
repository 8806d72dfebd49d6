package org.webnav.search.core.index;

import org.webnav.search.core.text.Analyses;

/** What one search reads: all of it fits together. */
public record Reading(Snapshot snapshot, Analyses analyses, Vocabulary vocabulary) {}
