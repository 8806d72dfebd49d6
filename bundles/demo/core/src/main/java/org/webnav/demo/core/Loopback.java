package org.webnav.demo.core;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Whether somebody on another machine can reach what listens on an address. */
final class Loopback {

    private Loopback() {}

    /**
     * @param addresses of a listener, separated by commas; without one it listens everywhere
     * @return whether all of them stay on this machine
     */
    static boolean only(String addresses) {
        return addresses != null && Arrays.stream(addresses.split(",", -1)).allMatch(Loopback::isLoopback);
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address.trim()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
