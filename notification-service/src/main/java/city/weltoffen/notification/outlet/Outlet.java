package city.weltoffen.notification.outlet;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.notifications.DeliveryFacts;
import city.weltoffen.events.notifications.DeliveryFailed;
import city.weltoffen.events.notifications.OutletAdded;
import city.weltoffen.events.notifications.OutletChanged;
import city.weltoffen.events.notifications.OutletFacts;
import city.weltoffen.events.notifications.OutletRemoved;
import city.weltoffen.notification.subscription.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** A way besides the inbox by which its owner hears of events. */
@Document("outlets")
public class Outlet extends Aggregate {

    /** Its reader said so by the link in a mail. */
    static final String UNSUBSCRIBED = "unsubscribed";

    @Id
    private final OutletId id;

    private final OutletKind kind;
    private final Instant createdAt;
    private Owner owner;
    private String name;
    private boolean standard;
    private OutletState state;
    private @Nullable EmailSettings email;
    private @Nullable WebhookSettings webhook;
    private @Nullable FeedSettings feed;
    private @Nullable String fault;
    private @Nullable Confirmation confirmation;
    private @Nullable String unsubscribe;
    private @Nullable Instant unsubscribedAt;
    private @Nullable Instant failedAt;

    @PersistenceCreator
    Outlet(
            OutletId id,
            Owner owner,
            OutletKind kind,
            Instant createdAt,
            String name,
            boolean standard,
            OutletState state) {
        this.id = id;
        this.owner = owner;
        this.kind = kind;
        this.createdAt = createdAt;
        this.name = name;
        this.standard = standard;
        this.state = state;
    }

    /** @param question to the address, unless it is known to be the owner's */
    static Outlet email(
            Owner owner,
            String name,
            boolean standard,
            EmailSettings settings,
            @Nullable Confirmation question,
            Instant now) {
        OutletState state = question == null ? OutletState.ACTIVE : OutletState.UNCONFIRMED;
        var outlet = new Outlet(OutletId.next(), owner, OutletKind.EMAIL, now, name, standard, state);
        outlet.email = settings;
        outlet.confirmation = question;
        outlet.unsubscribe = OutletSecret.next().token();
        outlet.record(new OutletAdded(outlet.notice("angelegt", "added"), outlet.facts(0)));
        return outlet;
    }

    static Outlet webhook(Owner owner, String name, boolean standard, WebhookSettings settings, Instant now) {
        var outlet = new Outlet(OutletId.next(), owner, OutletKind.WEBHOOK, now, name, standard, OutletState.ACTIVE);
        outlet.webhook = settings;
        outlet.record(new OutletAdded(outlet.notice("angelegt", "added"), outlet.facts(0)));
        return outlet;
    }

    /** @param kind feed or calendar */
    static Outlet feed(
            Owner owner, OutletKind kind, String name, boolean standard, FeedSettings settings, Instant now) {
        var outlet = new Outlet(OutletId.next(), owner, kind, now, name, standard, OutletState.ACTIVE);
        outlet.feed = settings;
        outlet.record(new OutletAdded(outlet.notice("angelegt", "added"), outlet.facts(0)));
        return outlet;
    }

    void changeWebhook(String newName, boolean newStandard, String url) {
        WebhookSettings present = Objects.requireNonNull(webhook);
        if (name.equals(newName) && standard == newStandard && present.url().equals(url)) {
            return;
        }
        webhook = present.at(url);
        rename(newName, newStandard);
    }

    /** @param overlap for which the secret of before signs as well */
    void rotate(String secret, Instant now, Duration overlap) {
        webhook = Objects.requireNonNull(webhook).rotated(secret, now.plus(overlap));
        sayChanged();
    }

    void changeFeed(String newName, boolean newStandard, @Nullable String language) {
        FeedSettings present = Objects.requireNonNull(feed);
        if (name.equals(newName) && standard == newStandard && Objects.equals(present.language(), language)) {
            return;
        }
        feed = present.in(language);
        rename(newName, newStandard);
    }

    /** Gives it another secret address; the one before is good no more. */
    void readdress(String secretHash, String holder, Instant now) {
        feed = new FeedSettings(secretHash, Objects.requireNonNull(feed).language(), holder, now);
        sayChanged();
    }

    private void rename(String newName, boolean newStandard) {
        name = newName;
        standard = newStandard;
        sayChanged();
    }

    /** @param question to a new address, unless it is known to be the owner's */
    void changeEmail(String newName, boolean newStandard, EmailSettings settings, @Nullable Confirmation question) {
        boolean moved = email == null || !email.address().equals(settings.address());
        if (!moved && name.equals(newName) && standard == newStandard && settings.equals(email)) {
            return;
        }
        name = newName;
        standard = newStandard;
        email = settings;
        if (moved) {
            unsubscribe = OutletSecret.next().token();
            confirmation = question;
            fault = null;
            failedAt = null;
            state = question == null ? OutletState.ACTIVE : OutletState.UNCONFIRMED;
        }
        sayChanged();
    }

    /** The address is asked again. */
    void ask(Confirmation question) {
        if (state != OutletState.UNCONFIRMED) {
            throw new DomainProblem("outlet-confirmed");
        }
        confirmation = question;
        fault = null;
        changeQuietly();
    }

    /** The question did not get through. */
    void notAsked(String newFault) {
        if (confirmation != null) {
            confirmation = confirmation.notAsked();
            fault = newFault;
            changeQuietly();
        }
    }

    boolean isAsked(Instant now) {
        return confirmation != null && !confirmation.until().isBefore(now);
    }

    /** Its address wants to hear; an outlet that was paused meanwhile stays so. */
    void confirm() {
        if (confirmation != null) {
            confirmation = null;
            changeQuietly();
        }
        if (state == OutletState.UNCONFIRMED) {
            fault = null;
            become(OutletState.ACTIVE);
        }
    }

    /** Its address does not want to hear any more; the owner sees that. */
    void unsubscribed(Instant now) {
        unsubscribedAt = now;
        fault = UNSUBSCRIBED;
        become(OutletState.PAUSED);
    }

    /** Goes to the successor of a department that ended. */
    void departmentFollowed(Followed followed) {
        Owner heir = owner.followed(followed);
        if (!heir.equals(owner)) {
            owner = heir;
            sayChanged();
        }
    }

    /**
     * Goes with all that waits to who was invited and has signed in.
     *
     * @param takesAll whether nothing else takes to that address what the person hears of
     */
    void joined(Owner person, boolean takesAll) {
        if (owner.type() == Owner.Type.INVITATION) {
            owner = person;
            standard = takesAll;
            sayChanged();
        }
    }

    /** The tombstone keeps nothing personal. */
    void end() {
        email = null;
        webhook = null;
        feed = null;
        name = "";
        unsubscribe = null;
        confirmation = null;
        remove(new OutletRemoved(notice("beendet", "removed"), facts(version() + 1)));
    }

    void pause() {
        become(OutletState.PAUSED);
    }

    /** Also after it failed; one whose address has not answered yet waits for that. */
    void resume() {
        fault = null;
        unsubscribedAt = null;
        failedAt = null;
        become(confirmation == null ? OutletState.ACTIVE : OutletState.UNCONFIRMED);
    }

    /**
     * Nothing goes out by it any more until somebody has looked at it; its owner hears of that. A citizen cannot look, so
     * an address that is not reached has ended.
     *
     * @param fault stable code of the reason
     */
    void fail(String newFault, boolean permanent, Instant now) {
        if (state != OutletState.ACTIVE) {
            return;
        }
        fault = newFault;
        unsubscribedAt = owner.readsOutside() ? now : null;
        failedAt = now;
        become(OutletState.FAILED);
        record(new DeliveryFailed(failure(), new DeliveryFacts(id.value(), kind.name(), permanent, newFault)));
    }

    private Notice failure() {
        LocalizedText title = new LocalizedText("Zustellung gescheitert", "Delivery failed");
        return new Notice(title, page(), Tags.none(), inCharge());
    }

    private List<Addressee> inCharge() {
        return switch (owner.type()) {
            case PERSON -> List.of(Addressee.person(owner.id()));
            case DEPARTMENT -> List.of(Addressee.coordinatorsOf(owner.id()));
            case CITIZEN -> List.of();
            case INVITATION -> List.of(Addressee.office());
        };
    }

    /** Where who is in charge of it sees it. */
    private String page() {
        return owner.type() == Owner.Type.INVITATION ? "/coordinators/invitations" : "/outlets";
    }

    private void become(OutletState next) {
        if (state != next) {
            state = next;
            sayChanged();
        }
    }

    private void sayChanged() {
        record(new OutletChanged(notice("geändert", "changed"), facts(version() + 1)));
    }

    private Notice notice(String german, String english) {
        Tags tags =
                owner.type() == Owner.Type.DEPARTMENT ? Tags.none().withDepartments(Set.of(owner.id())) : Tags.none();
        return Notice.of(new LocalizedText("Zustellweg " + german, "Outlet " + english), page(), tags);
    }

    private OutletFacts facts(long version) {
        return new OutletFacts(owner.type().name(), owner.id(), kind.name(), version);
    }

    @Override
    public OutletId id() {
        return id;
    }

    public Owner owner() {
        return owner;
    }

    public OutletKind kind() {
        return kind;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String name() {
        return name;
    }

    /** Whether it takes all that its owner hears of, and not only what rules send by it. */
    public boolean standard() {
        return standard;
    }

    public OutletState state() {
        return state;
    }

    /** Stable code of why it failed. */
    public @Nullable String fault() {
        return fault;
    }

    /** Of an outlet for mails. */
    public @Nullable EmailSettings email() {
        return email;
    }

    /** Of a webhook. */
    public @Nullable WebhookSettings webhook() {
        return webhook;
    }

    /** Of a feed or calendar. */
    public @Nullable FeedSettings feed() {
        return feed;
    }

    /** The question to its address, while that is open. */
    @Nullable
    Confirmation confirmation() {
        return confirmation;
    }

    /** Secret by which the reader of its mails ends them without signing in. */
    public @Nullable String unsubscribe() {
        return unsubscribe;
    }

    /** When its reader did so. */
    public @Nullable Instant unsubscribedAt() {
        return unsubscribedAt;
    }
}
