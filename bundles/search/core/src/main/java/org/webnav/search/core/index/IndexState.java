package org.webnav.search.core.index;

/**
 * How far a channel's index has come.
 *
 * @param revision newest change that can be found
 * @param head newest change of the channel, as last seen
 * @param building whether a new index is being made
 * @param built newest change in the new one
 */
public record IndexState(boolean ready, int items, long revision, long head, boolean building, long built) {

    public long lag() {
        return Math.max(0, head - revision);
    }
}
