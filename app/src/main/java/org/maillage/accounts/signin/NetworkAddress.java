package org.maillage.accounts.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.modulith.NamedInterface;

/// Who tries, as far as the network tells: an IPv4 address, or the 64 first bits of an IPv6 one, since whoever
/// holds one of those holds billions more.
@NamedInterface("network")
public final class NetworkAddress {

    private static final int PREFIX_BYTES = 8;

    private NetworkAddress() {}

    public static String of(String remoteAddress) {
        try {
            InetAddress address = InetAddress.ofLiteral(remoteAddress);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX_BYTES)) + "/64"
                    : address.getHostAddress();
        } catch (IllegalArgumentException unreadable) {
            return remoteAddress;
        }
    }
}
