package city.weltoffen.defaults.succession;

import city.weltoffen.defaults.jobs.Job;

/** Lets follow what is open again, what was entered while the news was on its way, and what failed in the middle. */
final class SuccessionsDue implements Job {

    private final Succeeding succeeding;

    SuccessionsDue(Succeeding succeeding) {
        this.succeeding = succeeding;
    }

    @Override
    public String name() {
        return "successions";
    }

    @Override
    public void run() {
        succeeding.followAll();
    }
}
