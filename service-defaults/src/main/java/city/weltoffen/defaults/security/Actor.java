package city.weltoffen.defaults.security;

/** Who is recorded as the one who acts: the person or machine behind the request, else the service itself. */
public final class Actor {

    private final CurrentIdentity current;
    private final String service;

    Actor(CurrentIdentity current, String service) {
        this.current = current;
        this.service = service;
    }

    public String subject() {
        return current.find().map(Identity::subject).orElse("system:" + service);
    }
}
