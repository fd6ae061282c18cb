//! The XDP program in the kernel that runs here.

use turnpike::dataplane::xdp::{Program, Sizes};
use turnpike_abi::Seed;

#[test]
fn the_kernel_accepts_the_object() {
    if !rustix::process::geteuid().is_root() {
        println!("SKIPPED the_kernel_accepts_the_object: loading programs takes root");
        return;
    }
    let seed = Seed([1, 3, 5, 7, 9, 11]);
    let sizes = Sizes {
        narrow: 1024,
        wide: 1024,
    };
    let program = Program::load(sizes, seed).expect("the program loads");
    assert!(program.id().expect("a number") > 0);
    let run = program.run(&[0; 60]).expect("a test run");
    assert_eq!((run.action, run.frame), (2, vec![0; 60]), "XDP_PASS");
    let counters = program.counters().expect("counters");
    assert_eq!(counters.iter().sum::<u64>(), 1);
}
