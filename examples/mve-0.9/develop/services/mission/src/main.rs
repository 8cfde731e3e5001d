fn main() {
    println!("mission service");
}
