/**
 * "What would this cost?" for rows that are given in the request rather than stored: the words of a JSON document are
 * read into the engine's records. Nothing is dropped silently: unreadable fields are refused by name, fields that mean
 * nothing are listed in the answer.
 */
package org.webnav.pricing.core.simulate;
