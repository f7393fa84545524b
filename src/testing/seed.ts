import fc from "fast-check";

/** Property tests try the same examples in every run: a red run can be run again, and a green one stays green. */
fc.configureGlobal({ seed: 20_261_121 });
