fn main() {
    println!("mission service, sequence numbers checked");
}
