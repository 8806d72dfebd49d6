package org.webnav.demo.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class LoopbackTest {

    @Test
    public void acceptsAddressesThatStayOnThisMachine() {
        assertThat(Loopback.only("127.0.0.1")).isTrue();
        assertThat(Loopback.only("::1")).isTrue();
        assertThat(Loopback.only("127.0.0.1, ::1")).isTrue();
    }

    @Test
    public void refusesAddressesThatOthersReach() {
        assertThat(Loopback.only("0.0.0.0")).isFalse();
        assertThat(Loopback.only("192.0.2.7")).isFalse();
        assertThat(Loopback.only("127.0.0.1,192.0.2.7")).isFalse();
    }

    @Test
    public void takesAMissingAddressForEveryAddress() {
        assertThat(Loopback.only(null)).isFalse();
        assertThat(Loopback.only("")).isFalse();
        assertThat(Loopback.only("127.0.0.1,")).isFalse();
    }
}
