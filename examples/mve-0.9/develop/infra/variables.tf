variable "region" {
  type        = string
  description = "Region of the launch provider"
}
