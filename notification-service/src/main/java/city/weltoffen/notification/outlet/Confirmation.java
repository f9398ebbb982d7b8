package city.weltoffen.notification.outlet;

import java.time.Instant;

/**
 * The open question to an address whether it wants to hear.
 *
 * @param hash of the secret in the link
 * @param until the link holds
 */
record Confirmation(String hash, Instant askedAt, Instant until) {

    Confirmation notAsked() {
        return new Confirmation(hash, Instant.EPOCH, until);
    }
}
