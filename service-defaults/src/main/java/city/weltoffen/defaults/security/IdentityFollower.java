package city.weltoffen.defaults.security;

/** A feature that wants to know who uses the API, since only tokens say so; every bean of this kind is called. */
@FunctionalInterface
public interface IdentityFollower {

    /** Called before each request of somebody who has signed in, so it is quick where nothing is new. */
    void seen(Identity identity);
}
