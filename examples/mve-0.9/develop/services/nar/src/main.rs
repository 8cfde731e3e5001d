fn main() {
    println!("platform narratives");
}
